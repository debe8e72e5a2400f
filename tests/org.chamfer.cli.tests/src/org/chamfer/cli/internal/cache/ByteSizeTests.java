package org.chamfer.cli.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chamfer.cli.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes as people write them. */
class ByteSizeTests {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12, 12",
        "2GB, 2000000000",
        "500 mb, 500000000",
        "1.5GiB, 1610612736",
        "1kB, 1000",
        "3TB, 3000000000000"
    })
    void sizeIsRead(String text, long bytes) throws UsageException {
        assertEquals(bytes, ByteSize.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GB", "-1", "2 PB", "1e3", "1.GB", "99999999TB"})
    void otherTextIsNone(String text) {
        assertThrows(UsageException.class, () -> ByteSize.parse(text));
    }

    @Test
    void sizeIsWrittenWithThreeDigits() {
        assertEquals("0 bytes", ByteSize.text(0));
        assertEquals("999 bytes", ByteSize.text(999));
        assertEquals("1.00 kB", ByteSize.text(1000));
        assertEquals("12.3 MB", ByteSize.text(12_345_678));
        assertEquals("2000 TB", ByteSize.text(2_000_000_000_000_000L));
    }
}
