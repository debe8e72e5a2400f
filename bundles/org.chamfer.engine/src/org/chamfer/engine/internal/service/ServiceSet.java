package org.chamfer.engine.internal.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the engine offers to nodes; each service is made when first asked for. Thread-safe. */
public final class ServiceSet {
    private final Map<Class<?>, Supplier<?>> makers;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** Makes a set of services; the makers may ask it for others. */
    public ServiceSet(Map<Class<?>, Supplier<?>> makers) {
        this.makers = new ConcurrentHashMap<>(makers);
    }

    /** Adds a service unless there is one of its type. */
    public <T> void offer(Class<T> type, Supplier<? extends T> maker) {
        makers.putIfAbsent(type, maker);
    }

    /**
     * The service of a type.
     *
     * @throws IllegalArgumentException if there is none
     */
    public <T> T get(Class<T> type) {
        Object known = made.get(type);
        return type.cast(known != null ? known : make(type));
    }

    /** Not by computeIfAbsent: services ask for each other while they are made. */
    private synchronized Object make(Class<?> type) {
        Object known = made.get(type);
        if (known != null) {
            return known;
        }
        Supplier<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("there is no service " + type.getName());
        }
        Object service = maker.get();
        made.put(type, service);
        return service;
    }
}
