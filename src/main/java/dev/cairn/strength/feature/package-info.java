/** What is measured in a log before rules and models look at it: one catalogue. */
@NullMarked
package dev.cairn.strength.feature;

import org.jspecify.annotations.NullMarked;
