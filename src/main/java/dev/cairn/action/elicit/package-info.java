/** Meetings are opened, answered in private, revealed and summed up. */
@NullMarked
package dev.cairn.action.elicit;

import org.jspecify.annotations.NullMarked;
