package org.chamfer.scad;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import org.chamfer.scad.internal.OpenScadLexer;
import org.chamfer.scad.internal.OpenScadValueConverters;
import org.chamfer.scad.parser.antlr.lexer.InternalOpenScadLexer;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/** What Xtext's services for editing use; evaluation parses with {@link ScadParser}, without an injector. */
public class OpenScadRuntimeModule extends AbstractOpenScadRuntimeModule {
    @Override
    public Class<? extends Lexer> bindLexer() {
        return OpenScadLexer.class;
    }

    @Override
    public Provider<? extends InternalOpenScadLexer> provideInternalOpenScadLexer() {
        return OpenScadLexer::new;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerBindings.RUNTIME))
                .to(OpenScadLexer.class);
    }

    /** Binds the conversion between tokens and values. */
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return OpenScadValueConverters.class;
    }
}
