/**
 * The coach's words as records: athlete, wish, plan, week, day, session; no JSON, SQL or JavaFX.
 */
@NullMarked
package dev.cairn.model;

import org.jspecify.annotations.NullMarked;
