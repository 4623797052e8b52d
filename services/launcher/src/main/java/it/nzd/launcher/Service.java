package it.nzd.launcher;

import java.util.Map;
import java.util.function.Function;

/**
 * A service as the launcher knows it.
 *
 * @param context its code, as in the contract
 * @param start starts it with the given properties; closing what it returns stops it
 */
record Service(String context, Function<Map<String, Object>, ? extends AutoCloseable> start) {}
