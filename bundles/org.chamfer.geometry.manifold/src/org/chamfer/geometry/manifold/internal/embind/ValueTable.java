package org.chamfer.geometry.manifold.internal.embind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Host values that the module refers to by handle, with their reference counts. */
final class ValueTable {
    /** What a missing property is. */
    static final Object UNDEFINED = new Object();

    /** Handles up to here stand for constants and are never released. */
    private static final int LAST_CONSTANT = 9;

    private static final int UNDEFINED_HANDLE = 2;

    private static final class Slot {
        private Object value;
        private int references;
    }

    private final List<Slot> slots = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    ValueTable() {
        for (int i = 0; i <= LAST_CONSTANT; i++) {
            slots.add(new Slot());
        }
        slots.get(UNDEFINED_HANDLE).value = UNDEFINED;
        slots.get(6).value = Boolean.TRUE;
        slots.get(8).value = Boolean.FALSE;
    }

    Object get(int handle) {
        return slots.get(handle).value;
    }

    /** Makes a handle with one reference. */
    int add(Object value) {
        if (value == UNDEFINED) {
            return UNDEFINED_HANDLE;
        }
        Integer handle = free.poll();
        if (handle == null) {
            handle = slots.size();
            slots.add(new Slot());
        }
        Slot slot = slots.get(handle);
        slot.value = value;
        slot.references = 1;
        return handle;
    }

    void retain(int handle) {
        if (handle > LAST_CONSTANT) {
            slots.get(handle).references++;
        }
    }

    void release(int handle) {
        if (handle > LAST_CONSTANT) {
            Slot slot = slots.get(handle);
            if (--slot.references == 0) {
                slot.value = null;
                free.push(handle);
            }
        }
    }

    /** Takes a value out and gives its reference back. */
    Object take(int handle) {
        Object value = get(handle);
        release(handle);
        return value;
    }
}
