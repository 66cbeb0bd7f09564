using System.Runtime.InteropServices;
using ApiVideo.Build.Benchmarks.Contenders;
using ApiVideo.Build.Benchmarks.Measuring;

namespace ApiVideo.Build.Benchmarks;

/// <summary>Publishes one program with NativeAOT, with the emitted client and with one written by hand, and prints how large the files are.</summary>
internal static class NativePrograms
{
    public const string Option = "--native";

    public static void Measure()
    {
        var work = new WorkFolder();
        GeneratorPackage.Pack(work);
        var byHand = $"""<Compile Include="{work.InRepository("tests", "ApiVideo.Benchmarks", "HandWritten")}/*.cs" />""";
        var sizes = new[]
        {
            ("generator", Publish(work, "generator", new GeneratorContender().Items(work.InRepository("spec", "webhooks.yaml")), Emitted)),
            ("by hand", Publish(work, "by-hand", byHand, ByHand(""))),
            ("by hand, with compressed responses", Publish(work, "by-hand-compressed", byHand, ByHand("AutomaticDecompression = System.Net.DecompressionMethods.GZip, "))),
        };
        foreach (var (name, bytes) in sizes)
        {
            Console.WriteLine($"{name,-36} {bytes,10:N0} bytes {(double)bytes / sizes[0].Item2,6:0.00}");
        }
    }

    private const string Emitted = """
        using Consumer;

        using var client = new ApiVideoClient(new ApiVideoClientOptions { BaseAddress = new Uri(args[0]), Credential = ApiVideoCredential.Basic("key", "") });
        var page = await client.Webhooks.ListAsync(currentPage: 1, pageSize: 25);
        Console.WriteLine($"{page.Value.Data.Count} {page.RateLimit.Remaining}");
        """;

    private static string ByHand(string option) => $$"""
        using ApiVideo.Benchmarks.HandWritten;

        using var http = new HttpClient(new SocketsHttpHandler { {{option}}AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(args[0]) };
        var page = await new HandWrittenClient(http, "key").ListAsync(currentPage: 1, pageSize: 25);
        Console.WriteLine($"{page.Value.Data.Count} {page.Remaining}");
        """;

    private static long Publish(WorkFolder work, string name, string items, string program)
    {
        var folder = work.PathOf("native", name);
        WorkFolder.Delete(folder);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(folder, "Program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        Measurement.Require(folder, "dotnet", "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-v:q", "-o", "out");
        return new FileInfo(Path.Combine(folder, "out", "Program")).Length;
    }
}
