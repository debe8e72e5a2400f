package org.eclipse.jface.util;

/** The assertions of old JFace, which GEF 3.2 calls and the platform no longer has. */
public final class Assert {
    private Assert() {}

    /** Fails unless an argument is as expected. */
    public static boolean isLegal(boolean expression) {
        return isLegal(expression, "");
    }

    /** Fails with a message unless an argument is as expected. */
    public static boolean isLegal(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException("assertion failed; " + message);
        }
        return true;
    }

    /** Fails for {@code null}. */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /** Fails with a message for {@code null}. */
    public static void isNotNull(Object object, String message) {
        if (object == null) {
            throw new IllegalStateException("null argument; " + message);
        }
    }

    /** Fails unless something holds. */
    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    /** Fails with a message unless something holds. */
    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalStateException("assertion failed; " + message);
        }
        return true;
    }
}
