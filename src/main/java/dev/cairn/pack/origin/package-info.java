/** Where a rule that coaches agreed on comes from: who answered what, and who signed. */
@NullMarked
package dev.cairn.pack.origin;

import org.jspecify.annotations.NullMarked;
