/** Packs: rules and templates as data, and the stages by which they come into force. */
@NullMarked
package dev.cairn.pack;

import org.jspecify.annotations.NullMarked;
