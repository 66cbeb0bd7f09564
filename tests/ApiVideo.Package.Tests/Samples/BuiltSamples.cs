using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Samples;

/// <summary>Copies the samples that users read to a folder outside the repository, and builds them once with the packed packages.</summary>
[SetUpFixture]
internal sealed partial class BuiltSamples
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "apivideo-samples-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    /// <summary>Arguments of every build: a warning is an error, and no database is asked that a build without internet does not reach.</summary>
    public static string[] BuildArguments { get; } = ["-warnaserror", "-p:NuGetAudit=false", "-clp:NoSummary"];

    public static string PathOf(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>Runs a program of a sample in the folder of its project.</summary>
    public static Task<CommandResult> RunAsync(string project, params string[] arguments) =>
        Command.DotnetAsync(PathOf(project), [ProgramOf(project), .. arguments]);

    /// <summary>Starts a program of a sample in the folder of its project.</summary>
    public static RunningCommand Start(string project, params string[] arguments) => new(PathOf(project), [ProgramOf(project), .. arguments]);

    /// <summary>Gives a port that nobody listened to a moment ago, for an address that has to be known before the program starts.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [OneTimeSetUp]
    public static async Task Build()
    {
        Copy(Repository.Gallery, Root);
        foreach (var project in Projects())
        {
            var text = await File.ReadAllTextAsync(project);
            await File.WriteAllTextAsync(project, OwnPackage().Replace(text, $"$1\"{PackedPackages.Version}\""));
        }

        await File.WriteAllTextAsync(PathOf("nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{PackedPackages.Feed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(PathOf("samples.slnx"), $"""
            <Solution>
              {string.Concat(Projects().Select(project => $"<Project Path=\"{project}\" />"))}
            </Solution>
            """);

        // The build has to write it before the client is compiled.
        File.Delete(PathOf("aspnetcore-client", "openapi", "parcels.json"));

        (await Command.DotnetAsync(Root, ["build", "samples.slnx", .. BuildArguments])).EnsureSuccess();
    }

    [OneTimeTearDown]
    public static void Clean() => Directory.Delete(Root, recursive: true);

    private static string ProgramOf(string project) => PathOf(project, "bin", "Debug", "net10.0", Path.GetFileName(project) + ".dll");

    private static string[] Projects() => Directory.GetFiles(Root, "*.csproj", SearchOption.AllDirectories);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    [GeneratedRegex("""(<PackageReference Include="ApiVideo\.\w+" Version=)"1\.0\.0"(?= )""")]
    private static partial Regex OwnPackage();
}
