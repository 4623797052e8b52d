/** The store of one machine: the embedded server, a mongod of its own, and the choice between. */
@NullMarked
package it.nzd.store;

import org.jspecify.annotations.NullMarked;
