@NullMarked
package it.nzd.launcher.demo;

import org.jspecify.annotations.NullMarked;
