/** The page of meetings: coaches answer in private, see all answers, and agree on a rule or not. */
@NullMarked
package dev.cairn.ui.elicit;

import org.jspecify.annotations.NullMarked;
