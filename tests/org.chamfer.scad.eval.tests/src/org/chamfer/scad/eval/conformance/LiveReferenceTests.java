package org.chamfer.scad.eval.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reference is what the peer says and makes now: a tenth of it is measured anew, another one every day. */
@Tag("conformance")
class LiveReferenceTests {
    private static final int SHARES = 10;

    @Test
    void aTenthIsAsWrittenDown() throws IOException, InterruptedException {
        Map<String, JsonObject> reference = Reference.models();
        long share = Long.getLong("chamfer.share", LocalDate.now(ZoneOffset.UTC).toEpochDay() % SHARES);
        List<String> files = new ArrayList<>();
        int index = 0;
        for (Map.Entry<String, JsonObject> model : reference.entrySet()) {
            // What crashed or took too long may do something else another time.
            if (index++ % SHARES == share && model.getValue().has("kind")) {
                files.add(model.getKey());
            }
        }
        Map<String, JsonObject> live = LiveReference.of(files);
        for (String file : files) {
            JsonObject now = live.get(file);
            now.remove("consoleText");
            now.remove("treeText");
            assertEquals(reference.get(file), now, "share " + share + " of the reference");
        }
    }
}
