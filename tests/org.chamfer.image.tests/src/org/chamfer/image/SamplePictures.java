package org.chamfer.image;

import java.util.Base64;

/**
 * One picture of 16 x 12 pixels in files of several kinds, made by cjpeg, cwebp and webpmux. At column x and row y it is
 * red 10 x + 20, green 14 y + 30, blue 200 - 6 x and, where there is an opacity, 16 x + y opaque.
 */
final class SamplePictures {
    static final int COLUMNS = 16;
    static final int ROWS = 12;

    /** JPEG of quality 95, baseline. */
    static final byte[] BASELINE =
            bytes("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsI"
                    + "CQoKCgoKBggLDAsKDAkKCgr/2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK"
                    + "CgoKCgoKCgoKCgoKCgr/wAARCAAMABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABwj/xAAgEAABAQgDAAAAAAAA"
                    + "AAAAAAAGAAEIIiQlMqLRQVGh/8QAFwEBAAMAAAAAAAAAAAAAAAAACAUHCf/EABoRAAMAAwEAAAAAAAAAAAAAAAAGIgQFMiH/"
                    + "2gAMAwEAAhEDEQA/AJMFXabafimw1tXVFXJrtzQlCrtNtPwRpa2rqhYJrtzRSgqBjUMl6zSmWvY5VUZYpu1zZoShUDGoZLjt"
                    + "mkaWvY5VeiwTdrmzR//Z");

    /** JPEG of quality 95, progressive. */
    static final byte[] PROGRESSIVE =
            bytes("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsI"
                    + "CQoKCgoKBggLDAsKDAkKCgr/2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK"
                    + "CgoKCgoKCgoKCgoKCgr/wgARCAAMABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABgf/xAAXAQEAAwAAAAAAAAAA"
                    + "AAAAAAAHBAYI/9oADAMBAAIQAxAAAAGStlWSmixSpmWEposf/8QAFhABAQEAAAAAAAAAAAAAAAAABAAG/9oACAEBAAEFAi5q"
                    + "LmooDRQGv//EABkRAAMAAwAAAAAAAAAAAAAAAAAFIQMEMf/aAAgBAwEBPwFM75RM75RNtZpRNtZpT//EABkRAAMAAwAAAAAA"
                    + "AAAAAAAAAAAFIQMEMf/aAAgBAgEBPwFq17Rq17RrsZbRrsZaf//EABYQAQEBAAAAAAAAAAAAAAAAAAAyM//aAAgBAQAGPwLN"
                    + "mhD/xAAXEAEAAwAAAAAAAAAAAAAAAAAAITHB/9oACAEBAAE/Ia8K8IhEP//aAAwDAQACAAMAAAAQt/8A/8QAFBEBAAAAAAAA"
                    + "AAAAAAAAAAAAIP/aAAgBAwEBPxAADGf/xAAWEQADAAAAAAAAAAAAAAAAAAAAEEH/2gAIAQIBAT8QcRi4f//EABoQAAICAwAA"
                    + "AAAAAAAAAAAAAAABENFRgeH/2gAIAQEAAT8QgAelVGi5VH//2Q==");

    /** JPEG of 8 x 8 grey pixels: four black rows above four white ones. */
    static final byte[] GRAY =
            bytes("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
                    + "AQEBAQEBAQEBAQEBAQEBAQH/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABgQAAIDAAAAAAAAAAAAAAAA"
                    + "AAAaaajo/9oACAEBAAA/ADRjlFpNrg//2Q==");

    /** JPEG in the four colours of printing. */
    static final byte[] CMYK =
            bytes("/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdf"
                    + "YmdoZz5NcXlwZHhcZWdj/9sAQwEREhIYFRgvGhovY0I4QmNjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj"
                    + "Y2NjY2NjY2NjY2Nj/8AAFAgADAAQBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAUDBP/EACEQAQABBAEEAwAA"
                    + "AAAAAAAAAAEAAgMEEQUSISIxM0FR/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABkRAAIDAQAAAAAAAAAAAAAAAAEEAAIFEf/a"
                    + "AA4EAQACEQMRBAAAPwCmZyWh8oG8rvITqmbLuV1KLDblIOz3+wKSlSexWgjQiNZX3MFr54jdpKqkZIsWx2Hef//Z");

    /** JPEG with arithmetic coding. */
    static final byte[] ARITHMETIC =
            bytes("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsI"
                    + "CQoKCgoKBggLDAsKDAkKCgr/2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoK"
                    + "CgoKCgoKCgoKCgoKCgr/yQARCAAMABADASIAAhEBAxEB/8wACgAQEAUBEBEF/9oADAMBAAIRAxEAPwD/ANzIESHKsfb/AGoD"
                    + "I627lh2mGI1i4sbAxlDTfXyzfJYtfSaLT/LZjZ7a+TmImeD/AI3jSFFUnRYF/r9Q/9k=");

    /** WebP, lossless. */
    static final byte[] LOSSLESS =
            bytes("UklGRjQAAABXRUJQVlA4TCgAAAAvD8ACAJmM6H9salD76H+ASNtmCiZh/p2eHQsJUkw2e2X/mIBGV70L");

    /** WebP of quality 95. */
    static final byte[] LOSSY =
            bytes("UklGRmoAAABXRUJQVlA4IF4AAADQAwCdASoQAAwAAIAIJbACdLoB+AH4gU4D+AbQBof7bABNz7F8RMAA/v/Np2YiP4CfA+8t"
                    + "4tT0WuLtUxfP/94PY6dNUxX4E4HoNuUD/7Qi8JQJuwX8TMZdV+nXkvAA");

    /** WebP, lossless, with opacity. */
    static final byte[] LOSSLESS_ALPHA =
            bytes("UklGRjYAAABXRUJQVlA4TCkAAAAvD8ACEJmM6H9salD76H+ASNtmCiZh/p2eHQsJUkw2e2X/hZiAhl7VXQA=");

    /** WebP of quality 95, with opacity. */
    static final byte[] LOSSY_ALPHA =
            bytes("UklGRp4AAABXRUJQVlA4WAoAAAAQAAAADwAACwAAQUxQSBcAAAABmYzof4BI22ZzMP+Gz44jJmACmFV3AQBWUDggYAAAAHAD"
                    + "AJ0BKhAADAAAgAglsAJ0ugH4AfgBTgP4BtAGh/gef4LVAAD+/82nZsxI17lh1ZDyTCplU0t9Zzpaz/76/VORYPN4d2n7tkkv"
                    + "P/Wn3YVrGF46dmX8OghPW/cMJX6AAA==");

    /** WebP of two frames. */
    static final byte[] ANIMATION =
            bytes("UklGRsYAAABXRUJQVlA4WAoAAAASAAAAAQAAAQAAQU5JTQYAAAD/////AABBTk1GSAAAAAAAAAAAAAEAAAEAAGQAAABWUDhM"
                    + "LwAAAC8BQAAQHyAQSALaH2waIUGKyWbFgsn8yWLqEggQHPifFaBTN0NJgAAoykhE/2MAAEFOTUZKAAAAAAAAAAAAAQAAAQAA"
                    + "ZAAAAFZQOEwyAAAALwFAABAfIBAgFMjz36BGLJji3TElFkzmTxNfl4CEyAOj/L8kugTaGUoCBEBRRiL6HwM=");

    private SamplePictures() {}

    /** The sample of a channel at a place. */
    static int sample(int channel, int x, int y) {
        return switch (channel) {
            case 0 -> 10 * x + 20;
            case 1 -> 14 * y + 30;
            case 2 -> 200 - 6 * x;
            default -> 16 * x + y;
        };
    }

    /** The picture as PNG image. */
    static byte[] png(boolean alpha) {
        int channels = alpha ? 4 : 3;
        int[][] rows = new int[ROWS][channels * COLUMNS];
        for (int y = 0; y < ROWS; y++) {
            for (int i = 0; i < rows[y].length; i++) {
                rows[y][i] = sample(i % channels, i / channels, y);
            }
        }
        return new PngImage(COLUMNS, ROWS, alpha ? 6 : 2, 8, false, rows).file();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
