package com.example.points;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.work.WorkContext;

/** Points as text: x, y and z with blanks between them, a line for each. */
final class XyzText {
    private XyzText() {}

    static void write(double[] coordinates, OutputStream out, WorkContext context) throws IOException {
        for (int i = 0; i < coordinates.length; i += 3) {
            if (i % 3000 == 0) {
                context.checkCancelled();
            }
            // Java writes the shortest digits that give the same number again, in every country the same.
            String line = coordinates[i] + " " + coordinates[i + 1] + " " + coordinates[i + 2] + "\n";
            out.write(line.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
