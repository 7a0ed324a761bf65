/** Says what it is. And then goes on. */
@NullMarked
package dev.cairn.architecture.planted.packages.talkative;

import org.jspecify.annotations.NullMarked;
