/** How fast the store is on this machine, each figure beside the floor SQLite and SHA-256 set. */
@NullMarked
package dev.cairn.store.bench;

import org.jspecify.annotations.NullMarked;
