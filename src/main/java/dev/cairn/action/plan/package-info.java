/** Plans are made, and days of them changed by a coach within the hard rules. */
@NullMarked
package dev.cairn.action.plan;

import org.jspecify.annotations.NullMarked;
