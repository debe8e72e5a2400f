package org.chamfer.workbench.internal.assets;

import org.chamfer.render.Image;
import org.chamfer.values.ImageValue;

/** Makes pictures smaller: each new pixel is the mean of the area that it covers. */
final class Shrinking {
    private Shrinking() {}

    /** The middle square of an image, no larger than a size, with a colour, 0xRRGGBB, where it is clear. */
    static Image cover(ImageValue image, int size, int ground) {
        int side = Math.min(image.columns(), image.rows());
        int left = (image.columns() - side) / 2;
        int top = (image.rows() - side) / 2;
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                pixels[y * side + x] = over(image, left + x, top + y, ground);
            }
        }
        return to(new Image(side, side, pixels), size);
    }

    /** A square picture in a smaller size; itself if it is no larger. */
    static Image to(Image image, int size) {
        if (image.width() <= size) {
            return image;
        }
        int[] pixels = new int[size * size];
        for (int y = 0; y < size; y++) {
            int top = y * image.height() / size;
            int bottom = Math.max(top + 1, (y + 1) * image.height() / size);
            for (int x = 0; x < size; x++) {
                int left = x * image.width() / size;
                int right = Math.max(left + 1, (x + 1) * image.width() / size);
                pixels[y * size + x] = mean(image, left, top, right, bottom);
            }
        }
        return new Image(size, size, pixels);
    }

    private static int mean(Image image, int left, int top, int right, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = image.pixel(x, y);
                red += pixel >> 16 & 255;
                green += pixel >> 8 & 255;
                blue += pixel & 255;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        return 0xff000000
                | (int) ((red + count / 2) / count) << 16
                | (int) ((green + count / 2) / count) << 8
                | (int) ((blue + count / 2) / count);
    }

    private static int over(ImageValue image, int x, int y, int ground) {
        int channels = image.channels();
        int red = image.sample(x, y, 0);
        int green = channels == 1 ? red : image.sample(x, y, 1);
        int blue = channels == 1 ? red : image.sample(x, y, 2);
        int alpha = channels == 4 ? image.sample(x, y, 3) : 255;
        return 0xff000000
                | blend(red, ground >> 16 & 255, alpha) << 16
                | blend(green, ground >> 8 & 255, alpha) << 8
                | blend(blue, ground & 255, alpha);
    }

    private static int blend(int above, int below, int alpha) {
        return (above * alpha + below * (255 - alpha) + 127) / 255;
    }
}
