/** Gathers from a plan and its trail everything that text about it may say. */
@NullMarked
package dev.cairn.writing.facts;

import org.jspecify.annotations.NullMarked;
