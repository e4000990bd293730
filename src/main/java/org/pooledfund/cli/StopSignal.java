package org.pooledfund.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Waits until the process is asked to stop, by SIGTERM or Ctrl-C, and leaves how it ends to the
 * command: Java itself would begin to shut down at once, under the hands of what runs, and exit by
 * 143. Asked a second time the process ends the way Java does.
 */
final class StopSignal {
    private static final List<String> SIGNALS = List.of("TERM", "INT");

    private final CountDownLatch asked = new CountDownLatch(1);

    /** Begins to listen. */
    static StopSignal listen() {
        StopSignal signal = new StopSignal();
        for (String name : SIGNALS) {
            handle(name, signal.asked::countDown);
        }
        return signal;
    }

    /** Returns once the process is asked to stop. */
    void await() throws InterruptedException {
        asked.await();
    }

    /**
     * Java has signals in a class that every JDK has and no compiler lets pass without a warning,
     * hence by reflection.
     */
    private static void handle(String name, Runnable action) {
        try {
            Class<?> signalType = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object signal = signalType.getConstructor(String.class).newInstance(name);
            Object byJava = handlerType.getField("SIG_DFL").get(null);
            var handle = signalType.getMethod("handle", signalType, handlerType);
            InvocationHandler once = (proxy, method, arguments) -> {
                if (!method.getName().equals("handle")) {
                    return method.invoke(action, arguments);
                }
                handle.invoke(null, signal, byJava);
                action.run();
                return null;
            };
            handle.invoke(
                    null,
                    signal,
                    Proxy.newProxyInstance(
                            handlerType.getClassLoader(), new Class<?>[] {handlerType}, once));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Java has no signals", e);
        }
    }
}
