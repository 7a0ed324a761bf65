/** What goes between machines that hold one meeting: signed invitations and sealed answers. */
@NullMarked
package dev.cairn.action.letter;

import org.jspecify.annotations.NullMarked;
