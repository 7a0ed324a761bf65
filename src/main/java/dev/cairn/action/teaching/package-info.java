/** What verdicts of coaches teach: rules to propose and sign, conflicts, how far coaches agree. */
@NullMarked
package dev.cairn.action.teaching;

import org.jspecify.annotations.NullMarked;
