package org.chamfer.workbench.internal.preview;

import java.util.Objects;
import org.chamfer.render.StandardView;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.preview.PreviewSource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Shows the result or the file that is selected: a solid to turn, a plane figure, a picture, a text. */
public final class PreviewView extends ViewPart implements ContentJob.Receiver {
    private static final String NOTHING = "Select a node or a file to see its result.";

    /** Milliseconds of waiting after which something is said about it. */
    private static final int WAIT = 400;

    private final PreviewSettings settings = new PreviewSettings();
    private final ContentJob job = new ContentJob(this);
    private final Runnable themeChanged = this::themeChanged;
    private Look look;
    private Composite stack;
    private PreviewCanvas canvas;
    private StyledText words;
    private TitleStrip title;
    private FactsLine facts;
    private PreviewCaption caption;
    private PreviewActions actions;
    private SourceFollower follower;
    private ModelStage model;
    private PreviewSource shownSource;
    private Object shownIdentity;
    private Object wantedIdentity;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        settings.restore(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        settings.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        look = PlatformUI.getWorkbench().getService(Look.class);
        caption = new PreviewCaption(look);
        caption.message(NOTHING, false);
        Composite all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        all.setLayout(layout);
        title = new TitleStrip(all, look);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stack = new Composite(all, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack.setLayout(new StackLayout());
        canvas = new PreviewCanvas(stack, look, caption);
        words = new StyledText(stack, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        words.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        words.setData("org.chamfer.id", "preview.text");
        words.setMargins(12, 12, 12, 12);
        facts = new FactsLine(all, look);
        facts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = (caption.text().isEmpty() ? title.spoken() : caption.text()) + " " + facts.text();
            }
        });
        follower = new SourceFollower(getSite().getPage(), this, this::sourceChanged);
        actions = new PreviewActions(this, look, settings);
        actions.fill(getViewSite().getActionBars());
        canvas.addListener(SWT.KeyDown, actions::key);
        look.addListener(themeChanged);
        restyle();
        put(canvas);
        follower.start();
    }

    @Override
    public void setFocus() {
        Control top = ((StackLayout) stack.getLayout()).topControl;
        top.setFocus();
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
            look.removeListener(themeChanged);
        }
        job.want(null);
        super.dispose();
    }

    /** Shows all. */
    void fit() {
        canvas.fit();
    }

    /** Looks from a side, if a solid is shown. */
    void face(StandardView view) {
        if (model != null) {
            model.face(view);
            canvas.restSoon();
        }
    }

    /** Draws with the settings as they are now. */
    void settingsChanged() {
        if (model != null) {
            model.settingsChanged();
            canvas.restSoon();
        }
    }

    /** Keeps what is shown, or follows the selection again. */
    void pin(boolean on) {
        follower.pin(on);
    }

    @Override
    public void loaded(PreviewSource.Content content, Shown shown, ImageData pixels, String known) {
        later(() -> show(content, shown, pixels, known));
    }

    @Override
    public void measured(PreviewSource.Content content, String known) {
        later(() -> {
            if (Objects.equals(content.identity(), shownIdentity)) {
                facts.show(known);
            }
        });
    }

    @Override
    public void failed(PreviewSource.Content content, String message) {
        later(() -> {
            wantedIdentity = null;
            // What was there is kept if it comes from the same source: it says more than nothing.
            if (shownSource != follower.source()) {
                clear();
                title.show(content.title(), false);
            } else {
                title.show(content.title(), shownIdentity != null);
            }
            caption.message(message, true);
            put(canvas);
            canvas.redraw();
        });
    }

    private void later(Runnable action) {
        stack.getDisplay().asyncExec(() -> {
            if (!stack.isDisposed()) {
                action.run();
            }
        });
    }

    /** Asks the source what is to be shown now. */
    private void sourceChanged() {
        PreviewSource source = follower.source();
        PreviewSource.Content content = source == null ? null : source.content().orElse(null);
        if (content == null) {
            // A node that has not run yet: the last picture stays, which is better than none.
            sayWaiting(source);
            return;
        }
        if (Objects.equals(content.identity(), shownIdentity)) {
            job.want(null);
            wantedIdentity = null;
            shownSource = source;
            title.show(content.title(), content.stale());
            caption.message("", false);
            canvas.redraw();
        } else if (!Objects.equals(content.identity(), wantedIdentity)) {
            wantedIdentity = content.identity();
            job.want(content);
            sayLoading(content);
        }
    }

    /** Says that there is nothing to be seen of the source, if that stays so for a while. */
    private void sayWaiting(PreviewSource source) {
        canvas.getDisplay().timerExec(WAIT, () -> {
            if (!canvas.isDisposed()
                    && source != null
                    && source == follower.source()
                    && source.content().isEmpty()) {
                boolean gone = source == shownSource;
                if (gone) {
                    // What is shown is no longer anywhere: its file was deleted, say.
                    clear();
                    title.show("", false);
                    put(canvas);
                }
                caption.message(gone ? NOTHING : "There is no result yet.", false);
                canvas.redraw();
            }
        });
    }

    /** Says what is being waited for, if it takes a while. */
    private void sayLoading(PreviewSource.Content content) {
        canvas.getDisplay().timerExec(WAIT, () -> {
            if (!canvas.isDisposed() && content.identity().equals(wantedIdentity)) {
                caption.message("Loading " + content.title() + "…", false);
                canvas.redraw();
            }
        });
    }

    private void show(PreviewSource.Content content, Shown shown, ImageData pixels, String known) {
        boolean again = shownSource == follower.source();
        shownSource = follower.source();
        shownIdentity = content.identity();
        wantedIdentity = null;
        title.show(content.title(), content.stale());
        caption.message("", false);
        facts.show(known);
        switch (shown) {
            case Shown.Model solid -> {
                boolean fresh = model == null;
                if (fresh) {
                    model = new ModelStage(canvas, look, settings);
                }
                model.show(solid, again && !fresh);
                put(canvas);
                canvas.show(model);
            }
            case Shown.Picture picture -> {
                model = null;
                put(canvas);
                canvas.show(new PictureStage(canvas, look, picture.image(), pixels));
            }
            case Shown.Words text -> {
                model = null;
                canvas.show(null);
                words.setText(text.text());
                put(words);
            }
        }
        actions.modelShown(model != null);
    }

    private void clear() {
        model = null;
        shownIdentity = null;
        canvas.show(null);
        facts.show("");
        actions.modelShown(false);
    }

    private void put(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    private void themeChanged() {
        restyle();
        // Drawings of graphs are other pictures in another theme.
        sourceChanged();
    }

    private void restyle() {
        words.setBackground(look.color(Token.CANVAS));
        words.setForeground(look.color(Token.TEXT));
        words.setFont(look.font(TextStyle.CODE));
        stack.getParent().setBackground(look.color(Token.WINDOW));
        stack.setBackground(look.color(Token.CANVAS));
        actions.restyle();
        title.redraw();
        facts.redraw();
        canvas.refresh();
    }
}
