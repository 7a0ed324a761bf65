/** What a workspace keeps for the actions, as interfaces that the store implements. */
@NullMarked
package dev.cairn.action.kept;

import org.jspecify.annotations.NullMarked;
