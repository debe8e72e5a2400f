package org.chamfer.engine.internal.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.store.BlobReference;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreEntry;

/** How results and sets of files stand in the store: one entry each. */
final class EntryCodec {
    private static final String KIND = "kind";
    private static final String RESULT = "result";
    private static final String FILES = "files";
    private static final String NANOS = "nanos";
    private static final String OUTPUT = "output.";
    private static final String SET = "set.";
    private static final String MESSAGES = "messages";

    /** No path has this character. */
    private static final String SEPARATOR = "\0";

    private final ContentStore store;
    private final ValueStore values;

    EntryCodec(ContentStore store, ValueStore values) {
        this.store = store;
        this.values = values;
    }

    /** What is found under a key. */
    sealed interface Found {
        /** A result. */
        record Result(KeptResult result) implements Found {}

        /** Sets of files that the result depends on. */
        record Files(FileRecords records) implements Found {}
    }

    /**
     * Writes a result under its full key.
     *
     * @return the result with outputs that are in the store
     * @throws IOException if the store cannot be written
     * @throws DiagnosticException if there is no codec for a value
     */
    KeptResult write(Digest key, KeptResult result) throws IOException, DiagnosticException {
        SortedMap<String, BlobReference> blobs = new TreeMap<>();
        SortedMap<String, String> attributes = new TreeMap<>();
        SortedMap<String, KeptOutput> outputs = new TreeMap<>();
        for (Map.Entry<String, KeptOutput> output : result.outputs().entrySet()) {
            KeptOutput held = output.getValue();
            BlobReference blob = values.write(held.value(), store);
            blobs.put(OUTPUT + output.getKey(), blob);
            attributes.put(
                    OUTPUT + output.getKey(),
                    held.type() + SEPARATOR + held.digest().hex());
            outputs.put(output.getKey(), KeptOutput.stored(held.type(), held.digest(), blob, values));
        }
        attributes.put(KIND, RESULT);
        attributes.put(NANOS, Long.toString(result.nanos()));
        if (!result.files().isEmpty()) {
            List<String> files = new ArrayList<>();
            result.files().forEach(file -> files.addAll(List.of(file.name(), file.content())));
            attributes.put(FILES, String.join(SEPARATOR, files));
        }
        if (!result.log().isEmpty() || !result.diagnostics().isEmpty()) {
            blobs.put(MESSAGES, store.write(out -> MessageCodec.write(result.log(), result.diagnostics(), out)));
        }
        store.put(key, new StoreEntry(blobs, attributes));
        return new KeptResult(outputs, result.log(), result.diagnostics(), result.files(), result.nanos());
    }

    /**
     * Writes sets of files under a key.
     *
     * @throws IOException if the store cannot be written
     */
    void write(Digest key, FileRecords records) throws IOException {
        SortedMap<String, String> attributes = new TreeMap<>();
        attributes.put(KIND, FILES);
        for (int at = 0; at < records.sets().size(); at++) {
            attributes.put(SET + at, String.join(SEPARATOR, records.sets().get(at)));
        }
        store.put(key, new StoreEntry(new TreeMap<>(), attributes));
    }

    /** What is under a key, if it is whole. */
    Optional<Found> find(Digest key) {
        Optional<StoreEntry> entry = store.find(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try {
            return switch (entry.get().attributes().getOrDefault(KIND, "")) {
                case RESULT -> result(entry.get()).map(Found.Result::new);
                case FILES -> Optional.of(new Found.Files(records(entry.get())));
                default -> Optional.empty();
            };
        } catch (RuntimeException | IOException _) {
            // Of another version of this program.
            return Optional.empty();
        }
    }

    private Optional<KeptResult> result(StoreEntry entry) throws IOException {
        SortedMap<String, KeptOutput> outputs = new TreeMap<>();
        for (Map.Entry<String, BlobReference> blob : entry.blobs().entrySet()) {
            if (blob.getKey().startsWith(OUTPUT)) {
                String[] parts = entry.attributes().get(blob.getKey()).split(SEPARATOR, -1);
                outputs.put(
                        blob.getKey().substring(OUTPUT.length()),
                        KeptOutput.stored(parts[0], Digest.parse(parts[1]), blob.getValue(), values));
            }
        }
        MessageCodec.Messages messages = new MessageCodec.Messages(List.of(), List.of());
        BlobReference said = entry.blobs().get(MESSAGES);
        if (said != null) {
            Optional<byte[]> bytes = store.read(said);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            messages = MessageCodec.read(bytes.get());
        }
        return Optional.of(new KeptResult(
                outputs,
                messages.log(),
                messages.diagnostics(),
                files(entry.attributes().get(FILES)),
                Long.parseLong(entry.attributes().get(NANOS))));
    }

    private static List<FileDependency> files(String text) {
        List<FileDependency> files = new ArrayList<>();
        if (text != null) {
            String[] parts = text.split(SEPARATOR, -1);
            for (int at = 0; at < parts.length; at += 2) {
                files.add(new FileDependency(parts[at], parts[at + 1]));
            }
        }
        return files;
    }

    private static FileRecords records(StoreEntry entry) {
        List<List<String>> sets = new ArrayList<>();
        for (int at = 0; entry.attributes().containsKey(SET + at); at++) {
            sets.add(Arrays.asList(entry.attributes().get(SET + at).split(SEPARATOR, -1)));
        }
        return new FileRecords(sets);
    }
}
