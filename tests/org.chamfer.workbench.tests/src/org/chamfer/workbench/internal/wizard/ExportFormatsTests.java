package org.chamfer.workbench.internal.wizard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.image.ImageDecoder;
import org.chamfer.image.ImageException;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.RasterImage;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.junit.jupiter.api.Test;

class ExportFormatsTests {
    @Test
    void aFileIsWrittenAsItIs() throws Exception {
        byte[] content = {1, 2, 3};

        assertArrayEquals(content, write(new FileValue("gear.stl", content)));
        assertEquals(
                "stl",
                new ExportFormats()
                        .of(new FileValue("gear.stl", content))
                        .getFirst()
                        .extension());
    }

    @Test
    void textIsWrittenInUtf8() throws Exception {
        assertArrayEquals(new byte[] {(byte) 0xC3, (byte) 0xB8}, write(new TextValue("\u00f8")));
    }

    @Test
    void greyAndColouredPicturesKeepTheirPixels() throws Exception {
        byte[] grey = write(new ImageValue(2, 1, 1, new byte[] {0, (byte) 200}));
        byte[] coloured = write(new ImageValue(1, 1, 4, new byte[] {10, 20, 30, (byte) 255}));

        assertEquals(0, decode(grey).green(0, 0));
        assertEquals(200, decode(grey).green(1, 0));
        assertEquals(10, decode(coloured).red(0, 0));
        assertEquals(30, decode(coloured).blue(0, 0));
    }

    @Test
    void aNumberHasNoFormat() {
        assertEquals(List.of(), new ExportFormats().of(new NumberValue(3)));
    }

    private static RasterImage decode(byte[] png) throws ImageException {
        return ImageDecoder.decode(png, new ImageLimits(ImageLimits.MOST_PIXELS));
    }

    private static byte[] write(Value value) throws IOException, DiagnosticException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExportFormats().of(value).getFirst().writer().write(out, WorkContext.NONE);
        return out.toByteArray();
    }
}
