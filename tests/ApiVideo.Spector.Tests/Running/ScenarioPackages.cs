using System.Reflection;

namespace ApiVideo.Spector.Tests.Running;

/// <summary>
/// The packages that the scenarios come in, and the OpenAPI documents that are made of them. All of it is below obj, and
/// stays there until the list of packages or the program that makes the documents is another.
/// </summary>
internal static class ScenarioPackages
{
    /// <summary>Gets the folder of the packages.</summary>
    public static string Folder { get; } = Path.GetFullPath(
        typeof(ScenarioPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "SpectorFolder").Value!);

    /// <summary>Gets the folder of the documents, which has one for each version of OpenAPI.</summary>
    public static string Documents => Path.Combine(Folder, "documents");

    // npm writes it last of all.
    private static string InstalledMark => Path.Combine(Folder, "node_modules", ".package-lock.json");

    /// <summary>Puts packages and documents there; gives why it cannot be done, or null.</summary>
    /// <exception cref="InvalidOperationException">The packages are there, but no documents come out of them.</exception>
    public static string? Prepare()
    {
        // npm is a script on Windows, which is started by its whole name.
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        if (!NodeProgram.Has("node", 20) || !NodeProgram.Has(npm, 9))
        {
            return "Node 20 or newer with npm is not there, so no scenario of TypeSpec's suite was called.";
        }

        Directory.CreateDirectory(Folder);
        if (Differs("package.json") || !File.Exists(InstalledMark))
        {
            if (File.Exists(InstalledMark))
            {
                File.Delete(InstalledMark);
            }

            Copy("package.json");
            Forget();
            try
            {
                // The packages ask for peers of each other that no set of versions has.
                NodeProgram.Run(Folder, npm, "install", "--legacy-peer-deps", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund");
            }
            catch (InvalidOperationException failure)
            {
                return "npm could not install the packages of TypeSpec's suite, so no scenario was called. " + failure.Message;
            }
        }

        Copy("serve.mjs");
        if (Differs("compile.mjs") || !Directory.Exists(Documents))
        {
            Forget();
            Copy("compile.mjs");
            var making = Documents + ".new";
            NodeProgram.Run(Folder, "node", "compile.mjs", making);
            Directory.Move(making, Documents);
        }

        return null;
    }

    private static void Forget()
    {
        if (Directory.Exists(Documents))
        {
            Directory.Delete(Documents, recursive: true);
        }
    }

    private static bool Differs(string name)
    {
        var copy = Path.Combine(Folder, name);
        return !File.Exists(copy) || File.ReadAllText(copy) != File.ReadAllText(Committed(name));
    }

    private static void Copy(string name) => File.Copy(Committed(name), Path.Combine(Folder, name), overwrite: true);

    private static string Committed(string name) => Path.Combine(AppContext.BaseDirectory, "Node", name);
}
