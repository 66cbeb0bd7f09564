using System.Net;
using System.Net.Sockets;
using System.Text;
using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>Projects that <c>dotnet new</c> creates from the packed templates, as a user does, with a private store of templates.</summary>
internal sealed class TemplateTests
{
    private readonly string _root = Directory.CreateTempSubdirectory("apivideo-templates-").FullName;

    private string Hive => Path.Combine(_root, "hive");

    [OneTimeSetUp]
    public async Task Install()
    {
        // In case there are some above the folder for temporary files. The audit asks a database that a build without internet does not reach.
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.props"), "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"<configuration><packageSources><add key=\"packed\" value=\"{PackedPackages.Feed}\" /></packageSources></configuration>");
        (await Command.DotnetAsync(_root, "new", "install", PackedPackages.PackageOf("ApiVideo.Templates"), "--debug:custom-hive", Hive)).EnsureSuccess();
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_root, recursive: true);

    [Test]
    public async Task A_client_has_tests_that_pass_and_calls_a_server()
    {
        // A name that is no identifier.
        var folder = await CreateAsync("apivideo-client", "-n", "My-Shop");

        var test = await TestAsync(folder);
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var answer = AnswerAsync(server, """[{"id":"p1","name":"Lamp"}]""");
        var run = await RunAsync(folder, "My-Shop", $"http://{server.LocalEndpoint}/");

        Assert.That(test.Output, Does.Contain("Passed:     2"));
        Assert.That(run.EnsureSuccess().Lines, Is.EqualTo(new[] { "p1: Lamp" }));
        Assert.That(await answer, Does.StartWith("GET /products?limit=20 HTTP/1.1"));
    }

    [Test]
    public async Task A_client_of_a_document_of_the_user_links_to_it()
    {
        var folder = Path.Combine(_root, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        File.Copy(Repository.WebhooksSpec, Path.Combine(folder, "openapi & more.yaml"));
        (await NewAsync(folder, "apivideo-client", "-n", "Shop", "--spec", "openapi & more.yaml")).EnsureSuccess();

        var test = await TestAsync(folder);
        var run = await RunAsync(folder, "Shop", "http://127.0.0.1:9/");

        Assert.That(test.Output, Does.Contain("Passed:     1"));
        Assert.That(run.EnsureSuccess().Output, Does.Contain("Shop.Api.ServiceClient is ready to call"));
        Assert.That(Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories), Has.Length.EqualTo(1), "It has another document than that of the user.");
    }

    [Test]
    public async Task An_absolute_path_stays_as_it_is_and_the_framework_can_be_chosen()
    {
        var folder = await CreateAsync("apivideo-client", "-n", "Shop", "--spec", Repository.WebhooksSpec, "--framework", "net8.0");
        var project = await File.ReadAllTextAsync(Path.Combine(folder, "Shop", "Shop.csproj"));

        Assert.That(project, Does.Contain($"Include=\"{Repository.WebhooksSpec}\"").And.Contain("<TargetFramework>net8.0<"));
        (await Command.DotnetAsync(folder, "build")).EnsureSuccess();
    }

    // A name can be that of a type in the project, and what one would call a receiver.
    [TestCase("Receiver", "net10.0")]
    [TestCase("WebhookReceiver", "net8.0")]
    [TestCase("Acme.Receiver", "net8.0")]
    public async Task A_receiver_takes_signed_deliveries_in_its_tests(string name, string framework)
    {
        var folder = await CreateAsync("apivideo-webhook-receiver", "-n", name, "--framework", framework);
        if (framework == "net8.0")
        {
            // The machine need not have this runtime.
            Assert.That(Finding.In((await Command.DotnetAsync(folder, "build")).EnsureSuccess()), Is.Empty);
            return;
        }

        Assert.That((await TestAsync(folder)).Output, Does.Contain("Passed:     2"));

        // ASP.NET Core reads user secrets in this environment only.
        await using var receiver = new RunningCommand(folder, "run", "--no-build", "--project", name, "--", "--urls", "http://127.0.0.1:0");
        await receiver.WaitForAsync("Hosting environment: Development");
    }

    private static async Task<CommandResult> TestAsync(string folder)
    {
        var test = (await Command.DotnetAsync(folder, "test")).EnsureSuccess();
        Assert.That(Finding.In(test), Is.Empty);
        return test;
    }

    private static Task<CommandResult> RunAsync(string folder, string project, string address) =>
        Command.DotnetAsync(folder, "run", "--no-build", "--project", project, "--", address);

    /// <summary>Answers one request with JSON; returns the first line of the request.</summary>
    private static async Task<string?> AnswerAsync(TcpListener server, string json)
    {
        using var connection = await server.AcceptTcpClientAsync();
        await using var stream = connection.GetStream();
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var first = await reader.ReadLineAsync();
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: {json.Length}\r\n\r\n{json}"));
        return first;
    }

    private async Task<string> CreateAsync(params string[] arguments)
    {
        var folder = Path.Combine(_root, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        (await NewAsync(folder, arguments)).EnsureSuccess();
        return folder;
    }

    private Task<CommandResult> NewAsync(string folder, params string[] arguments) =>
        Command.DotnetAsync(folder, ["new", .. arguments, "--debug:custom-hive", Hive]);
}
