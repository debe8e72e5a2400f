package org.chamfer.formats.internal.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredZipTests {
    private static final byte[] CONTENT = {1, 2, 3};

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restoreTheTimeZone() {
        TimeZone.setDefault(before);
    }

    @Test
    void theTimeZoneHasNoInfluence() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        byte[] here = archive();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        assertArrayEquals(here, archive());
    }

    @Test
    void entriesAreStoredAsTheyAre() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive()))) {
            ZipEntry entry = zip.getNextEntry();
            assertEquals("folder/name", entry.getName());
            assertEquals(ZipEntry.STORED, entry.getMethod());
            assertNull(entry.getExtra(), "no other time");
            assertArrayEquals(CONTENT, zip.readAllBytes());
            assertNull(zip.getNextEntry());
        }
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoredZip zip = new StoredZip(out);
        zip.add("folder/name", content -> content.write(CONTENT));
        zip.finish();
        return out.toByteArray();
    }
}
