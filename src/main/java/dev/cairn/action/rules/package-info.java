/**
 * Coaches decide about rules inside what packs leave open, knowing what it does to everybody; what
 * they decide is a small pack for each rule, so that a rule with files of its own, a condition in
 * {@code modifiers/} and examples in {@code cases/}, comes into force by the same door.
 */
@NullMarked
package dev.cairn.action.rules;

import org.jspecify.annotations.NullMarked;
