package org.chamfer.workbench.internal.assets;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.resources.IFile;

/** Tells which files are there again, or anew, after a change of files was undone or redone. */
final class UndoneFiles implements IOperationHistoryListener {
    private final Consumer<List<IFile>> receiver;

    /** @param receiver told in the thread of the change, of files that exist */
    UndoneFiles(Consumer<List<IFile>> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (event.getEventType() == OperationHistoryEvent.UNDONE
                || event.getEventType() == OperationHistoryEvent.REDONE) {
            List<IFile> there =
                    files(event.getOperation()).filter(IFile::exists).toList();
            if (!there.isEmpty()) {
                receiver.accept(there);
            }
        }
    }

    private static Stream<IFile> files(IUndoableOperation operation) {
        return switch (operation) {
            case DeleteOperation deleted -> deleted.files().stream();
            case CopyInOperation copied -> copied.copies().stream();
            case IAdvancedUndoableOperation other ->
                Stream.ofNullable(other.getAffectedObjects())
                        .flatMap(Stream::of)
                        .filter(Objects::nonNull)
                        .filter(IFile.class::isInstance)
                        .map(IFile.class::cast);
            default -> Stream.empty();
        };
    }
}
