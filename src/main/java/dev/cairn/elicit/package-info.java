/** Meetings in which coaches' judgement becomes a rule with a number, or an honest "no number". */
@NullMarked
package dev.cairn.elicit;

import org.jspecify.annotations.NullMarked;
