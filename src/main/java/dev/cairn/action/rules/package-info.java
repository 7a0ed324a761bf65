/**
 * Coaches decide about rules inside what packs leave open, seeing first what it does to everybody.
 */
@NullMarked
package dev.cairn.action.rules;

import org.jspecify.annotations.NullMarked;
