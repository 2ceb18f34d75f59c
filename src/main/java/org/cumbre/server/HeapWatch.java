package org.cumbre.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.apache.jena.sparql.exec.QueryExec;

/** Stops all running queries when, after a garbage collection, the heap is still nearly full: better them than the server. */
final class HeapWatch implements AutoCloseable {

    private static final double FULL = 0.85;

    private final Map<Thread, QueryExec> running = new ConcurrentHashMap<>();
    private final NotificationListener listener = (notification, context) -> {
        if (MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED.equals(notification.getType())) {
            stopAll();
        }
    };

    HeapWatch() {
        pools().forEach(pool ->
                pool.setCollectionUsageThreshold((long) (FULL * pool.getUsage().getMax())));
        emitter().addNotificationListener(listener, null, null);
    }

    /** The pools that fill up over time; young ones are emptied by each collection. */
    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP
                        && pool.isCollectionUsageThresholdSupported()
                        && pool.isUsageThresholdSupported()
                        && pool.getUsage().getMax() > 0)
                .toList();
    }

    private static NotificationEmitter emitter() {
        return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    }

    /** This thread's query, until {@link #ended}. */
    void started(QueryExec query) {
        running.put(Thread.currentThread(), query);
    }

    void ended() {
        running.remove(Thread.currentThread());
    }

    void stopAll() {
        running.values().forEach(QueryExec::abort);
    }

    @Override
    public void close() {
        try {
            emitter().removeNotificationListener(listener);
        } catch (ListenerNotFoundException gone) {
            throw new IllegalStateException("closed twice", gone);
        }
    }
}
