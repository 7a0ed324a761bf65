/**
 * Holds the shape of the code to docs/architecture.md; each law has a planted twin that breaks it.
 */
@NullMarked
package dev.cairn.architecture;

import org.jspecify.annotations.NullMarked;
