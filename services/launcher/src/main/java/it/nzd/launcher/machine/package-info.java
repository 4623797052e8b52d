/**
 * What a program on one machine needs: folders, ports, secrets, child processes, plain sentences.
 */
@NullMarked
package it.nzd.launcher.machine;

import org.jspecify.annotations.NullMarked;
