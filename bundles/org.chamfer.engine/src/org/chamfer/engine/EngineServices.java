package org.chamfer.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chamfer.engine.internal.service.DefaultServices;
import org.chamfer.engine.internal.service.ServiceSet;
import org.chamfer.engine.worker.WorkerServices;
import org.chamfer.store.ContentStore;

/** The services that nodes find in their contexts, for processes that run nodes without an engine. Thread-safe. */
public final class EngineServices implements WorkerServices, AutoCloseable {
    private final ServiceSet services;

    private EngineServices(ServiceSet services) {
        this.services = services;
    }

    /** The services of the running platform; each is made when first asked for. */
    public static EngineServices ofPlatform() {
        return of(Map.of(), Optional.empty());
    }

    /**
     * Services, those of the platform where none is given.
     *
     * @param given makers by type
     * @param store keeps results of subtrees, if there is one; stays the caller's
     */
    public static EngineServices of(Map<Class<?>, Supplier<?>> given, Optional<ContentStore> store) {
        ServiceSet services = new ServiceSet(given);
        DefaultServices.offerTo(services, store, EngineBuilder.STANDARD_KEPT);
        return new EngineServices(services);
    }

    /**
     * The service of a type.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Override
    public <T> T find(Class<T> type) {
        return services.get(type);
    }

    @Override
    public void close() {
        // The services of today end with the process.
    }
}
