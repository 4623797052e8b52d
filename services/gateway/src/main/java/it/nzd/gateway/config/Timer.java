package it.nzd.gateway.config;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The thread that keeps time. */
@Qualifier @Retention(RetentionPolicy.RUNTIME)
@interface Timer {}
