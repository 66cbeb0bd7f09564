using System.CommandLine;

namespace ApiVideo.Tool.Commands;

/// <summary>The arguments and options that several commands have.</summary>
internal static class FileArguments
{
    public static Argument<FileInfo[]> Document(string description) => new("file") { Description = description, Arity = ArgumentArity.OneOrMore };

    public static Option<DirectoryInfo> Output(string description) => new("--output", "-o") { Description = description, Required = true, HelpName = "folder" };
}
