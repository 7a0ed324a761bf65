/** What verdicts of coaches teach: rules to propose, and how far coaches agree; read only. */
@NullMarked
package dev.cairn.action.teaching;

import org.jspecify.annotations.NullMarked;
