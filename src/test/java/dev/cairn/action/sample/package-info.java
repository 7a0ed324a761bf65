/** Tests of the week as it is drawn and worked through. */
@NullMarked
package dev.cairn.action.sample;

import org.jspecify.annotations.NullMarked;
