package org.chamfer.workbench.internal.assets;

import java.util.Comparator;

/** Orders names as people do: without regard to case, and numbers by their values. */
final class NameOrder implements Comparator<String> {
    @Override
    public int compare(String first, String second) {
        int i = 0;
        int j = 0;
        while (i < first.length() && j < second.length()) {
            char a = first.charAt(i);
            char b = second.charAt(j);
            if (isDigit(a) && isDigit(b)) {
                int endA = digitsEnd(first, i);
                int endB = digitsEnd(second, j);
                int order = compareDigits(first.substring(i, endA), second.substring(j, endB));
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else {
                int order = Character.compare(Character.toLowerCase(a), Character.toLowerCase(b));
                if (order != 0) {
                    return order;
                }
                i++;
                j++;
            }
        }
        int rest = Integer.compare(first.length() - i, second.length() - j);
        return rest != 0 ? rest : first.compareTo(second);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareDigits(String a, String b) {
        String first = a.replaceFirst("^0+", "");
        String second = b.replaceFirst("^0+", "");
        int length = Integer.compare(first.length(), second.length());
        return length != 0 ? length : first.compareTo(second);
    }
}
