package org.chamfer.cli.internal;

import java.util.function.Supplier;
import org.chamfer.cli.CliCommand;

/**
 * A command that is known but not loaded.
 *
 * @param name the word that users write
 * @param description one sentence for the list of commands
 * @param hidden true if only other programs use it, so that no list of commands has it
 * @param maker loads it
 */
record CommandRegistration(String name, String description, boolean hidden, Supplier<CliCommand> maker) {}
