package org.chamfer.geometry.kernel.internal.work;

import java.util.Arrays;

/** A growable array of doubles. The fields are open for hot loops: only the first {@link #size} items count. */
public final class Doubles {
    /** The items and room for more; replaced when it grows. */
    public double[] items;

    /** How many items there are. */
    public int size;

    /** Makes an empty list with room for a few items. */
    public Doubles() {
        this(16);
    }

    /** Makes an empty list with room for a number of items. */
    public Doubles(int capacity) {
        items = new double[capacity];
    }

    /** Appends an item. */
    public void add(double item) {
        int at = size;
        if (at == items.length) {
            grow(at + 1);
        }
        items[at] = item;
        size = at + 1;
    }

    /** Appends three items, such as a point. */
    public void add(double x, double y, double z) {
        int at = size;
        if (at + 3 > items.length) {
            grow(at + 3);
        }
        items[at] = x;
        items[at + 1] = y;
        items[at + 2] = z;
        size = at + 3;
    }

    /** Appends part of an array. */
    public void addAll(double[] source, int from, int count) {
        ensure(size + count);
        System.arraycopy(source, from, items, size, count);
        size += count;
    }

    /** Appends all items of another list. */
    public void addAll(Doubles other) {
        addAll(other.items, 0, other.size);
    }

    /** The item at an index below the size. */
    public double get(int index) {
        return items[index];
    }

    /** Replaces the item at an index below the size. */
    public void set(int index, double item) {
        items[index] = item;
    }

    /** Removes and returns the last item. */
    public double pop() {
        return items[--size];
    }

    /** True if there are no items. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Removes all items and keeps the room. */
    public void clear() {
        size = 0;
    }

    /** Makes room for at least this many items altogether. */
    public void ensure(int capacity) {
        if (capacity > items.length) {
            grow(capacity);
        }
    }

    /** Sets the size; items that are new have any value. */
    public void resize(int newSize) {
        ensure(newSize);
        size = newSize;
    }

    /** A copy of the items, exactly as long as there are items. */
    public double[] toArray() {
        return Arrays.copyOf(items, size);
    }

    private void grow(int needed) {
        items = Arrays.copyOf(items, Math.max(needed, Math.max(16, items.length + (items.length >> 1))));
    }
}
