/** The rules that coaches of a workspace signed, as a book that can be handed on. */
@NullMarked
package dev.cairn.action.rulebook;

import org.jspecify.annotations.NullMarked;
