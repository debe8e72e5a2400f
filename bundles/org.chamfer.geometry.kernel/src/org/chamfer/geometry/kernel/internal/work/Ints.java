package org.chamfer.geometry.kernel.internal.work;

import java.util.Arrays;

/** A growable array of ints. The fields are open for hot loops: only the first {@link #size} items count. */
public final class Ints {
    /** The items and room for more; replaced when it grows. */
    public int[] items;

    /** How many items there are. */
    public int size;

    /** Makes an empty list with room for a few items. */
    public Ints() {
        this(16);
    }

    /** Makes an empty list with room for a number of items. */
    public Ints(int capacity) {
        items = new int[capacity];
    }

    /** Appends an item. */
    public void add(int item) {
        int at = size;
        if (at == items.length) {
            grow(at + 1);
        }
        items[at] = item;
        size = at + 1;
    }

    /** Appends two items. */
    public void add(int first, int second) {
        int at = size;
        if (at + 2 > items.length) {
            grow(at + 2);
        }
        items[at] = first;
        items[at + 1] = second;
        size = at + 2;
    }

    /** Appends part of an array. */
    public void addAll(int[] source, int from, int count) {
        ensure(size + count);
        System.arraycopy(source, from, items, size, count);
        size += count;
    }

    /** Appends all items of another list. */
    public void addAll(Ints other) {
        addAll(other.items, 0, other.size);
    }

    /** The item at an index below the size. */
    public int get(int index) {
        return items[index];
    }

    /** Replaces the item at an index below the size. */
    public void set(int index, int item) {
        items[index] = item;
    }

    /** Removes and returns the last item. */
    public int pop() {
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
    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }

    private void grow(int needed) {
        items = Arrays.copyOf(items, Math.max(needed, Math.max(16, items.length + (items.length >> 1))));
    }
}
