using Baton.Providers.Embeddings;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Baton.Providers.Tests.Embeddings;

public sealed class EmbeddingsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Vectors_come_in_the_order_of_the_texts(bool alwaysNumbers)
    {
        await using var server = await EmbeddingServer.StartAsync();
        server.AlwaysNumbers = alwaysNumbers;
        using var embeddings = Connect(("Model", "small"), ("Endpoint", server.Address.ToString()), ("Key", "sesame"));

        var made = await embeddings.GenerateAsync(["one", "three"], cancellationToken: Ceiling.Token);

        Assert.Equal([[3f, 3f, 4f], [5f, 3f, 4f]], made.Select(embedding => embedding.Vector.ToArray()));
        var (authorization, body) = Assert.Single(server.Requests);
        Assert.Equal("Bearer sesame", authorization);
        Assert.Equal("small", body["model"]!.GetValue<string>());
        Assert.Null(body["dimensions"]);
    }

    [Fact]
    public async Task A_model_may_be_asked_for_shorter_vectors_and_is_named_by_what_is_configured()
    {
        await using var server = await EmbeddingServer.StartAsync();
        using var embeddings = Connect(("Model", "large"), ("Endpoint", server.Address.ToString()), ("Dimensions", "256"));

        await embeddings.GenerateAsync(["one"], cancellationToken: Ceiling.Token);

        Assert.Equal(256, server.Requests[0].Body["dimensions"]!.GetValue<int>());
        var metadata = (EmbeddingGeneratorMetadata)embeddings.GetService(typeof(EmbeddingGeneratorMetadata))!;
        Assert.Equal("large", metadata.DefaultModelId);
    }

    [Fact]
    public async Task A_server_that_refuses_is_an_error_that_says_so()
    {
        await using var server = await EmbeddingServer.StartAsync();
        server.Fails = 401;
        using var embeddings = Connect(("Model", "small"), ("Endpoint", server.Address.ToString()), ("Key", "wrong"));

        var refused = await Assert.ThrowsAsync<System.ClientModel.ClientResultException>(
            () => embeddings.GenerateAsync(["one"], cancellationToken: Ceiling.Token));

        Assert.Equal(401, refused.Status);
    }

    [Fact]
    public void Without_a_model_nothing_takes_the_place_of_the_one_on_board() => Assert.Null(Services().GetService<IEmbeddingGenerator<string, Embedding<float>>>());

    [Theory]
    [InlineData("Embeddings:Model", "Endpoint", "http://localhost:1/v1")]
    [InlineData("Embeddings:Endpoint", "Endpoint", "ftp://localhost/v1", "Model", "small")]
    [InlineData("Embeddings:Key", "Model", "small")]
    public void A_setting_that_cannot_work_is_refused_with_its_name(string named, params string[] settings)
    {
        var services = Services([.. settings.Chunk(2).Select(pair => (pair[0], pair[1]))]);

        var refused = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IOptions<EmbeddingOptions>>().Value);

        Assert.IsAssignableFrom<OptionsValidationException>(refused);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private static IEmbeddingGenerator<string, Embedding<float>> Connect(params (string Key, string Value)[] settings) =>
        Services(settings).GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Embeddings:{setting.Key}", (string?)setting.Value))).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddEmbeddings(configuration).BuildServiceProvider();
    }
}
