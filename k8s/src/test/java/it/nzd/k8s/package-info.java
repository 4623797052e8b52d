@NullMarked
package it.nzd.k8s;

import org.jspecify.annotations.NullMarked;
