package it.nzd.platform.grpc;

import io.grpc.ServerInterceptor;

/** An interceptor that only looks: measures, traces, logs. Runs outside all others. */
public interface CallObserver extends ServerInterceptor {}
