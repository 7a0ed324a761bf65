/** Which loads can be put on: bars with plates, dumbbells, stacks, the body. */
@NullMarked
package dev.cairn.strength.plate;

import org.jspecify.annotations.NullMarked;
