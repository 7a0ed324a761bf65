/**
 * What may be said about a plan and what is said: facts, passages with their authors, objections.
 */
@NullMarked
package dev.cairn.model.wording;

import org.jspecify.annotations.NullMarked;
